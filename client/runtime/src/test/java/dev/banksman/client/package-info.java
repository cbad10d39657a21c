@NullMarked
package dev.banksman.client;

import org.jspecify.annotations.NullMarked;
