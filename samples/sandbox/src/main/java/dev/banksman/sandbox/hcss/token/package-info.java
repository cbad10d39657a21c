/** Access tokens: who gets one (OAuth 2.0, client credentials), how long it lives, and what it allows. */
@NullMarked
package dev.banksman.sandbox.hcss.token;

import org.jspecify.annotations.NullMarked;
