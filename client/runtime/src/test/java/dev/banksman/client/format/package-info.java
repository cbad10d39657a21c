@NullMarked
package dev.banksman.client.format;

import org.jspecify.annotations.NullMarked;
