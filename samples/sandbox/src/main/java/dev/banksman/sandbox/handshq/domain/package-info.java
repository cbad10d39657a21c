/**
 * What a HandsHQ account holds, and the rules by which it changes: projects, their fields, versions and duplications,
 * roles, personnel and their trainings, who is on which project, and reviews. Values are immutable; the
 * {@link dev.banksman.sandbox.handshq.domain.Account} replaces them. It knows nothing of HTTP or JSON, and imports
 * nothing of ours.
 */
@NullMarked
package dev.banksman.sandbox.handshq.domain;

import org.jspecify.annotations.NullMarked;
