package dev.sayso.archive;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a record consists of, and how it is taken apart and made. Thread-safe. */
final class RecordShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Constructor<?> constructor;
    private final Type[] types;
    private final Method[] accessors;

    private RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        this.types =
                Arrays.stream(components).map(RecordComponent::getGenericType).toArray(Type[]::new);
        this.accessors =
                Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its constructor: " + type, e);
        }
        AccessibleObject.setAccessible(accessors, true);
        constructor.setAccessible(true);
    }

    static RecordShape of(Class<?> record) {
        return SHAPES.get(record);
    }

    int size() {
        return types.length;
    }

    Type type(int component) {
        return types[component];
    }

    @Nullable
    Object get(Record record, int component) {
        try {
            return accessors[component].invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record that cannot be read: " + record.getClass(), e);
        }
    }

    Object make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record that cannot be made: " + constructor, e);
        }
    }
}
