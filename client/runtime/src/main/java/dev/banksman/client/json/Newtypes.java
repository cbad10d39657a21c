package dev.banksman.client.json;

import dev.banksman.client.model.Newtype;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;

/** Makes values of one newtype by its record's constructor. */
final class Newtypes {
    private final Constructor<? extends Newtype> constructor;

    private Newtypes(Constructor<? extends Newtype> constructor) {
        this.constructor = constructor;
    }

    static Newtypes of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length != 1 || components[0].getType() != String.class) {
            throw new IllegalArgumentException("A newtype is a record of one String. Found: " + type.getName() + " of "
                    + components.length + " components. Make it record " + type.getSimpleName() + "(String value).");
        }
        return new Newtypes(constructor(type.asSubclass(Newtype.class)));
    }

    Class<? extends Newtype> type() {
        return constructor.getDeclaringClass();
    }

    /** The value; what the constructor throws passes unchanged. */
    Newtype of(String value) {
        try {
            return constructor.newInstance(value);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The constructor of " + type().getName() + " can't be called.", e);
        }
    }

    private static Constructor<? extends Newtype> constructor(Class<? extends Newtype> type) {
        try {
            Constructor<? extends Newtype> constructor = type.getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e); // a record of one String has it
        }
    }
}
