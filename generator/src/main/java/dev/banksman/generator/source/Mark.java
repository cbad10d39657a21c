package dev.banksman.generator.source;

/** What changes how the code after it is indented. */
enum Mark {
    INDENT {
        @Override
        void apply(Text text) {
            text.indent(1);
        }
    },
    UNINDENT {
        @Override
        void apply(Text text) {
            text.indent(-1);
        }
    },
    STATEMENT {
        @Override
        void apply(Text text) {
            text.beginStatement();
        }
    },
    STATEMENT_END {
        @Override
        void apply(Text text) {
            text.endStatement();
        }
    };

    abstract void apply(Text text);
}
