@NullMarked
package dev.banksman.client.odata;

import org.jspecify.annotations.NullMarked;
