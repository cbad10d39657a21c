@NullMarked
package dev.banksman.webhook.http;

import org.jspecify.annotations.NullMarked;
