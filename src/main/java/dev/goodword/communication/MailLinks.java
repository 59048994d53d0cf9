package dev.goodword.communication;

import java.util.UUID;

import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.shared.PublicAddress;

import org.springframework.stereotype.Component;

/** The links that stand in mails: the configured address, a path and a secret. */
@Component
class MailLinks {

	private static final String STATUS = "/a/";

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

	/** The page that signs in once; only its button does. */
	String signIn(String token) {
		return this.address.link(SIGN_IN + token);
	}

}
