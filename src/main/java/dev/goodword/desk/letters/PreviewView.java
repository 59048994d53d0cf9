package dev.goodword.desk.letters;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A letter on trial.
 *
 * @param title the letter
 * @param home where the reader comes from
 * @param kind the letter, as in an address
 * @param company the company, as it is sent
 * @param words the tag of the language it is written in
 * @param person to whom
 * @param look where it is read
 * @param dark whether in dark colours
 * @param subject its subject; null when it cannot be written
 * @param text its plain text; null when it cannot be written
 * @param mail the address of its HTML
 * @param own the reader's own address, to which a test mail goes
 * @param people those who do not exist and it can be written to
 * @param applicants real ones whose applications the reader sees
 * @param languages those it exists in
 */
record PreviewView(String title, String home, String kind, String company, String words, String person, String look,
		boolean dark, @Nullable String subject, @Nullable String text, String mail, String own, List<Choice> people,
		List<Choice> applicants, List<Choice> languages) {

	/** Whether it is shown to somebody real. */
	public boolean isReal() {
		return this.people.stream().noneMatch((one) -> one.value().equals(this.person));
	}

	/** One choice of a field. */
	record Choice(String value, String text) {
	}

}
