package dev.banksman.client;

/** Stands for a body that is not there, as Feign refuses null. */
enum NoBody {
    NONE
}
