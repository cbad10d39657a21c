package dev.banksman.client;

import dev.banksman.client.call.CallOptions;
import dev.banksman.client.call.CallRecorder;
import dev.banksman.client.call.Time;
import org.jspecify.annotations.Nullable;

/**
 * What all calls through one view of a client have in common.
 *
 * @param options what they want otherwise than the client does
 * @param recorder who notes their answers, if anybody does
 * @param time what waits between polls
 */
record View(CallOptions options, @Nullable CallRecorder recorder, Time time) {}
