package dev.goodword.desk.letters;

import dev.goodword.accounts.Company;
import dev.goodword.communication.texts.LetterKind;
import dev.goodword.shared.CompanyId;

/**
 * Which letter of which company is looked at.
 *
 * @param company the company
 * @param kind the letter
 * @param mayWrite whether the reader may write it, and not only read it
 */
record LetterPlace(Company company, LetterKind kind, boolean mayWrite) {

	CompanyId id() {
		return this.company.id();
	}

	/** Where the reader comes from: the editor, else the list. */
	String home() {
		return this.mayWrite ? href("") : "/letter-texts?company=" + this.company.id();
	}

	/** Its editor, or a page below it, as an address. */
	String href(String below) {
		return "/letter-texts/" + this.kind.name() + below + "?company=" + this.company.id();
	}

}
