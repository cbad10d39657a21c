@NullMarked
package dev.banksman.client.json;

import org.jspecify.annotations.NullMarked;
