package dev.goodword.portal.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.goodword.candidates.PersonName;
import dev.goodword.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A question about a position, as text from a form.
 *
 * @param text what is asked
 * @param name what we may call them
 * @param email where the answer goes
 * @param website a field people do not see
 */
record AskForm(@Nullable String text, @Nullable String name, @Nullable String email, @Nullable String website) {

	/** The address of the form without anything typed. */
	static final AskForm EMPTY = new AskForm(null, null, null, null);

	/** Whether something filled in what people do not see. */
	public boolean isTrapped() {
		return !typed(this.website).isEmpty();
	}

	String asked() {
		return typed(this.text);
	}

	String called() {
		return typed(this.name);
	}

	String address() {
		return typed(this.email);
	}

	/** What is wrong with name and address, by field: message keys. */
	List<Wrong> problems() {
		List<Wrong> problems = new ArrayList<>();
		String name = called();
		if (name.isEmpty()) {
			problems.add(new Wrong("name", "portal.ask.name.missing"));
		}
		else if (PersonName.isLink(name)) {
			problems.add(new Wrong("name", "portal.apply.name.link"));
		}
		else if (PersonName.called(name).isEmpty()) {
			problems.add(new Wrong("name",
					PersonName.hasForbidden(name) ? "portal.apply.name.characters" : "portal.ask.name.wrong"));
		}
		if (address().isEmpty()) {
			problems.add(new Wrong("email", "portal.apply.email.missing"));
		}
		else if (EmailAddress.parse(address()).isEmpty()) {
			problems.add(new Wrong("email", EmailAddress.hasForeignLetters(address()) ? "portal.apply.email.letters"
					: "portal.apply.email.wrong"));
		}
		if (isTrapped()) {
			problems.add(new Wrong("website", "portal.apply.trap.wrong"));
		}
		return problems;
	}

	private static String typed(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "").strip();
	}

	/**
	 * What needs another look.
	 *
	 * @param field the name of the field
	 * @param key the key of the words
	 */
	record Wrong(String field, String key) {
	}

}
