package dev.goodword.communication;

import java.time.LocalDate;
import java.util.Map;

import dev.goodword.calendars.Bridge;
import dev.goodword.communication.templates.Field;
import org.springframework.stereotype.Component;

/** The note before a long closure: that we are closed, and that their date stands. */
@Component
class BridgeLetters {

	private final LetterFields fields;

	private final Drafting drafting;

	BridgeLetters(LetterFields fields, Drafting drafting) {
		this.fields = fields;
		this.drafting = drafting;
	}

	Draft note(Scene scene, Bridge bridge, LocalDate told) {
		Map<Field, String> words = this.fields.common(scene);
		words.put(Field.CLOSURE_FIRST, scene.dates().shortDate(bridge.closure().first()).text());
		words.put(Field.CLOSURE_LAST, scene.dates().shortDate(bridge.closure().last()).text());
		words.put(Field.CLOSURE_NAME, bridge.closure().name().in(scene.language()));
		words.put(Field.CLOSURE_BACK, scene.dates().shortDate(bridge.back()).text());
		return this.drafting.draft(MessageKind.BRIDGE_NOTE, scene, words, told);
	}

}
