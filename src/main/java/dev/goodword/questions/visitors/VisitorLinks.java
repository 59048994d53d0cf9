package dev.goodword.questions.visitors;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.goodword.shared.Vault;

import org.springframework.stereotype.Component;

/**
 * The page of a question, which whoever reads the mails about it can open and nobody can
 * guess.
 */
@Component
public class VisitorLinks {

	private static final String PURPOSE = "questions.visitor-link";

	private static final Pattern TOKEN = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(.+)");

	private final Vault vault;

	VisitorLinks(Vault vault) {
		this.vault = vault;
	}

	/** What the address of its page ends with. */
	public String token(VisitorQuestionId id) {
		return id + "." + this.vault.sign(PURPOSE, id.toString());
	}

	/** The question of a page; empty when we never gave out such an address. */
	public Optional<VisitorQuestionId> read(String token) {
		Matcher parts = TOKEN.matcher(token);
		return (parts.matches() && this.vault.verifies(PURPOSE, parts.group(1), parts.group(2)))
				? Optional.of(new VisitorQuestionId(UUID.fromString(parts.group(1)))) : Optional.empty();
	}

}
