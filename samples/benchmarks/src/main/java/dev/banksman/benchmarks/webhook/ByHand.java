package dev.banksman.benchmarks.webhook;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.security.GeneralSecurityException;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The usual way by hand: verify, make a tree, look the type up, bind the tree, call by reflection. */
final class ByHand {
    private final JsonMapper mapper = new JsonMapper();
    private final Map<String, Method> handlers;
    private final BoardHandlers target;

    ByHand(BoardHandlers target) {
        this.target = target;
        this.handlers = Map.of(
                "project_archived", handler("archived", ProjectArchived.class),
                "project_unarchived", handler("unarchived", ProjectUnarchived.class));
    }

    private static Method handler(String name, Class<?> event) {
        try {
            return BoardHandlers.class.getMethod(name, event);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    int receive(String signature, byte[] body) throws GeneralSecurityException {
        if (!Hmac.matches(body, signature)) {
            return 401;
        }
        JsonNode tree = mapper.readTree(body);
        Method handler = handlers.get(tree.path("meta").path("event_type").asString(""));
        if (handler == null) {
            return 200;
        }
        try {
            handler.invoke(target, mapper.treeToValue(tree, handler.getParameterTypes()[0]));
            return 200;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return 500;
        }
    }
}
