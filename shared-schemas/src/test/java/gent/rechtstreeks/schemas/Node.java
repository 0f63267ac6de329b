package gent.rechtstreeks.schemas;

import org.apache.avro.Schema;

/**
 * One place in a schema.
 *
 * @param path where it stands, e.g. {@code parents[].address.street}; empty for the record of the topic itself
 * @param type what stands there, without the null of an optional field
 * @param nullable whether it may be null
 * @param field the field that has this type; null for the topic's record and for array items
 */
public record Node(String path, Schema type, boolean nullable, Schema.Field field) {

    /** Whether old data may lack it. */
    public boolean hasDefault() {
        return field != null && field.hasDefaultValue();
    }

    /** The field's own name, or empty when this is no field. */
    public String name() {
        return field == null ? "" : field.name();
    }

    /** The path as a sentence can name it. */
    public String place() {
        return path.isEmpty() ? type.getName() : path;
    }

    /** The type in full: kind, name, logical type, precision and scale. */
    public String typeInFull() {
        StringBuilder text = new StringBuilder(type.getType().getName());
        switch (type.getType()) {
            case RECORD, ENUM -> text.append(' ').append(type.getFullName());
            case FIXED ->
                text.append(' ').append(type.getFullName()).append(' ').append(type.getFixedSize());
            default -> {}
        }
        for (String property : new String[] {"logicalType", "precision", "scale"}) {
            Object value = type.getObjectProp(property);
            if (value != null) {
                text.append(' ').append(property).append('=').append(value);
            }
        }
        return text.toString();
    }
}
