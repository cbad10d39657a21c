package dev.banksman.generator.plan;

/**
 * The request body.
 *
 * @param name the argument's name
 */
public record BodyPlan(String name, TypeRef type, boolean required, Doc doc) {}
