package dev.goodword.communication;

import java.util.UUID;

import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.shared.PublicAddress;

import org.springframework.stereotype.Component;

/** The links that stand in mails: the configured address, a path and a secret. */
@Component
class MailLinks {

	/** What stands in a kept letter where the mail had a secret. */
	static final String PLACEHOLDER = "not-kept-here";

	private static final String SURVEY = "/survey/";

	private static final String STATUS = "/a/";

	private static final String ADDRESS_CODE = "/my/address";

	private static final String NOT_ME = "/my/not-me/";

	private static final String SIGN_IN = "/my/sign-in/";

	private final PublicAddress address;

	private final StatusLinks links;

	MailLinks(PublicAddress address, StatusLinks links) {
		this.address = address;
		this.links = links;
	}

	/** The person's page about one subject: shows where it stands, opens nothing. */
	String page(CandidateId candidate, UUID subject) {
		return this.address.link(STATUS + this.links.token(candidate, subject));
	}

	/** The questionnaire of whoever holds the secret. */
	String survey(String secret) {
		return this.address.link(SURVEY + secret);
	}

	/** Where the code for another address is typed, for who is signed in. */
	String addressCode() {
		return this.address.link(ADDRESS_CODE);
	}

	/** Where the address before takes the change back; only its button does. */
	String notMe(String undo) {
		return this.address.link(NOT_ME + undo);
	}

	/** The page that signs in once; only its button does. */
	String signIn(String token) {
		return this.address.link(SIGN_IN + token);
	}

}
