package dev.banksman.example.bad.other;

import dev.banksman.example.client.PersonnelUpdated;
import dev.banksman.webhook.On;

/** Its handlers can't be called from the other package. */
public class Parent {
    @On
    void inherited(PersonnelUpdated event) {}
}
