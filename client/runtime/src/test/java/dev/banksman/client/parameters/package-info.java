@NullMarked
package dev.banksman.client.parameters;

import org.jspecify.annotations.NullMarked;
