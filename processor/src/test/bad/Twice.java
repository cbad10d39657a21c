package dev.banksman.example.bad;

import dev.banksman.webhook.On;
import dev.banksman.webhook.UnknownEvent;
import dev.banksman.webhook.WebhookEvent;
import dev.banksman.webhook.WebhookEvents;
import dev.banksman.webhook.WebhookHandlers;

final class Twice {
    @WebhookEvents(unknown = TwiceEvent.Unknown.class)
    sealed interface TwiceEvent permits Made, Gone, TwiceEvent.Unknown {
        record Unknown(String eventType, Object payload) implements TwiceEvent, UnknownEvent {}
    }

    @WebhookEvent("made")
    record Made() implements TwiceEvent {}

    @WebhookEvent("made")
    record Gone() implements TwiceEvent {}

    @WebhookHandlers(TwiceEvent.class)
    static final class Handlers {
        @On
        void made(Made event) {}

        @On
        void gone(Gone event) {}
    }
}
