/** The properties of some entities, as they are generated. */
@NullMarked
package dev.banksman.client.odata.example;

import org.jspecify.annotations.NullMarked;
