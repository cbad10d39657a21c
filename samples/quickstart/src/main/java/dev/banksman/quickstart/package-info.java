/**
 * The main job: one class that shows a generated client at work. Imports the client and, to have somebody to talk to,
 * the sandbox.
 */
package dev.banksman.quickstart;
