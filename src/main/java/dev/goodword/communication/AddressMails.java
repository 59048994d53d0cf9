package dev.goodword.communication;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.applications.Applications;
import dev.goodword.candidates.AddressChanged;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.candidates.IssuedAddressCode;
import dev.goodword.communication.templates.Field;
import dev.goodword.communication.templates.Surround;
import dev.goodword.communication.templates.Surround.Target;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.DateWords;

import org.springframework.stereotype.Component;

/**
 * Writes the two mails about a change of address: the code to the new one and the word to
 * the one before. Both hold a secret, stand on nobody's page and name nobody.
 */
@Component
class AddressMails {

	private final Applications applications;

	private final Positions positions;

	private final Candidates candidates;

	private final Accounts accounts;

	private final Writing writing;

	private final MailLinks links;

	AddressMails(Applications applications, Positions positions, Candidates candidates, Accounts accounts,
			Writing writing, MailLinks links) {
		this.applications = applications;
		this.positions = positions;
		this.candidates = candidates;
		this.accounts = accounts;
		this.writing = writing;
		this.links = links;
	}

	/** The code, to the address they want. */
	void code(CandidateId candidate, IssuedAddressCode issued, Instant now) {
		Map<Field, String> fields = new EnumMap<>(Field.class);
		To to = to(candidate);
		fields.put(Field.SIGNIN_CODE, issued.code());
		fields.put(Field.SIGNIN_UNTIL, to.dates().time(issued.validUntil(), ZoneOffset.UTC).text());
		write(to, new Mail(MessageKind.ADDRESS_CODE, issued.change(), issued.validUntil()), fields,
				this.links.addressCode(), Target.ADDRESS_CODE, now);
	}

	/** That mail goes elsewhere now, to the address before. */
	void left(AddressChanged changed, Instant now) {
		To to = to(changed.target().candidate());
		write(to, new Mail(MessageKind.ADDRESS_LEFT, changed.change(), changed.undoUntil()),
				Map.of(Field.ADDRESS_UNTIL, to.dates().shortDate(changed.undoUntil()).text()),
				this.links.notMe(changed.undo()), Target.NOT_ME, now);
	}

	private void write(To to, Mail mail, Map<Field, String> fields, String link, Target target, Instant now) {
		CandidateProfile person = to.person();
		Intent intent = new Intent(mail.kind(), to.company().id(), person.id(), null, mail.change().toString(), 0, null,
				mail.change(), mail.until());
		Surround surround = new Surround(to.company().name().in(person.language()), null, null, link, target, false);
		this.writing.write(intent, new Draft(mail.kind(), person.language(), fields, surround),
				new SendPlan(now, null, mail.until()), null, now);
	}

	/** The company they applied to first, and their clock. */
	private To to(CandidateId candidate) {
		CandidateProfile person = this.candidates.profile(candidate);
		PositionSummary position = this.applications.ofCandidate(candidate)
			.stream()
			.findFirst()
			.map((application) -> this.positions.summary(application.position()))
			.orElse(null);
		Company company = (position != null) ? this.accounts.company(position.company())
				: this.accounts.companies().get(0);
		ZoneId zone = person.zoneOr((position != null) ? position.zone() : company.zone());
		return new To(person, company, DateWords.in(person.language(), zone));
	}

	private record To(CandidateProfile person, Company company, DateWords dates) {
	}

	/**
	 * Which mail.
	 *
	 * @param change what it is about
	 * @param until until when it is worth sending
	 */
	private record Mail(MessageKind kind, UUID change, Instant until) {
	}

}
