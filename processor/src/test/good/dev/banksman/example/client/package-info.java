/** A client as the generator would write it, with events of every shape. */
package dev.banksman.example.client;
