/** What the data of HQ needs to know of logging in. It imports nothing else of the sandbox. */
@NullMarked
package dev.banksman.sandbox.hellohq.access;

import org.jspecify.annotations.NullMarked;
