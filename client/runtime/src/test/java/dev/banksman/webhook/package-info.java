@NullMarked
package dev.banksman.webhook;

import org.jspecify.annotations.NullMarked;
