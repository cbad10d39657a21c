package dev.banksman.handshq;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test that sends what the document forbids, to see the refusal: of what is refused, only the answer is judged. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface WrongOnPurpose {}
