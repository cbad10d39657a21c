@NullMarked
package dev.banksman.client.model;

import org.jspecify.annotations.NullMarked;
