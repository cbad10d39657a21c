package dev.banksman.generator.source;

import java.util.List;
import java.util.function.Predicate;

/** What is inside a type, in the order in which it is written: constructors stand before other methods. */
record TypeBody(List<EnumConstant> constants, List<FieldSpec> fields, List<MethodSpec> methods, List<TypeSpec> types) {
    TypeBody {
        constants = List.copyOf(constants);
        fields = List.copyOf(fields);
        methods = List.copyOf(methods);
        types = List.copyOf(types);
    }

    boolean isEmpty() {
        return constants.isEmpty() && fields.isEmpty() && methods.isEmpty() && types.isEmpty();
    }

    void announce(Names names) {
        constants.forEach(constant -> constant.announce(names));
        staticFirst(field -> field.announce(names));
        methods.forEach(method -> method.announce(names));
        types.forEach(type -> type.announce(names));
    }

    void write(TypeSpec type, Text text) {
        text.join(constants, ",\n", constant -> constant.write(text));
        text.add(constants.isEmpty() ? "" : "\n");
        MemberList members = new MemberList(text);
        staticFirst(field -> members.add(field::write));
        methods.forEach(method ->
                members.add(member -> method.write(type.name(), type.kind().methods(), member)));
        types.forEach(nested -> members.add(member -> {
            nested.write(nested.kind().nestedIn(type.kind()), member);
            return Member.APART;
        }));
    }

    private void staticFirst(java.util.function.Consumer<FieldSpec> each) {
        fields.stream().filter(FieldSpec::isStatic).forEach(each);
        fields.stream().filter(Predicate.not(FieldSpec::isStatic)).forEach(each);
    }
}
