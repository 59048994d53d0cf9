package dev.goodword.shared;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OutgoingMailTests {

	/** A map that Java copies has another order in every process. */
	@Test
	@DisplayName("D1 a repeat by another process: the header fields keep their order, so the bytes are the same")
	void keepsItsHeaderFieldsInOneOrder() {
		EmailAddress somebody = new EmailAddress("li@mail.example");
		OutgoingMail mail = new OutgoingMail("<1@x.example>", "Chen Yu", somebody, somebody, null, null, "Hello",
				"Hello", "<p>Hello</p>", LocaleTag.EN,
				Map.of("References", "<0@x.example>", "Date", "today", "X-Auto-Response-Suppress", "OOF",
						"Auto-Submitted", "auto-generated", "List-Unsubscribe", "<https://x.example/u>"));
		assertThat(mail.headers().keySet()).containsExactly("Auto-Submitted", "Date", "List-Unsubscribe", "References",
				"X-Auto-Response-Suppress");
	}

}
