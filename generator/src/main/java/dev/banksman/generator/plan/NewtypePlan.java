package dev.banksman.generator.plan;

/** A string with a type of its own. */
public record NewtypePlan(TypeRef.Named type, Doc doc) implements TypePlan {}
