/** What can be wrong with a request, and how it is answered: in the form of OData 4.0. */
@NullMarked
package dev.banksman.sandbox.hellohq.error;

import org.jspecify.annotations.NullMarked;
