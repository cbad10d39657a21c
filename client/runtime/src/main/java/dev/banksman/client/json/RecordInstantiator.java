package dev.banksman.client.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.std.StdValueInstantiator;

/**
 * Calls a record's constructor through a handle that is made once. Jackson asks its own handle for another shape at
 * every call ({@code invokeWithArguments}), which for small records costs more than all else about them.
 */
final class RecordInstantiator extends StdValueInstantiator {
    private final Constructor<?> constructor;
    private volatile @Nullable MethodHandle handle;

    private RecordInstantiator(StdValueInstantiator standard, Constructor<?> constructor) {
        super(standard);
        this.constructor = constructor;
    }

    /** The same instantiator, faster where it makes a record by its constructor. */
    static ValueInstantiator modify(ValueInstantiator instantiator) {
        return instantiator.getClass() == StdValueInstantiator.class
                        && instantiator instanceof StdValueInstantiator standard
                        && standard.getValueClass().isRecord()
                        && standard.getWithArgsCreator() != null
                        && standard.getWithArgsCreator().getAnnotated() instanceof Constructor<?> constructor
                ? new RecordInstantiator(standard, constructor)
                : instantiator;
    }

    @Override
    public Object createFromObjectWith(DeserializationContext context, Object[] arguments) {
        try {
            return (Object) handle().invokeExact(arguments);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            return context.handleInstantiationProblem(getValueClass(), arguments, rewrapCtorProblem(context, e));
        }
    }

    /** Made at the first call, when Jackson has made the constructor accessible; several threads may make the same. */
    private MethodHandle handle() throws IllegalAccessException {
        MethodHandle known = handle;
        if (known == null) {
            known = spread(constructor);
            handle = known;
        }
        return known;
    }

    private static MethodHandle spread(Constructor<?> constructor) throws IllegalAccessException {
        return MethodHandles.lookup()
                .unreflectConstructor(constructor)
                .asFixedArity()
                .asSpreader(Object[].class, constructor.getParameterCount())
                .asType(MethodType.methodType(Object.class, Object[].class));
    }
}
