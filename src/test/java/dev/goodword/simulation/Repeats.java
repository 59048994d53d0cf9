package dev.goodword.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.goodword.simulation.Finding.Rule;
import dev.goodword.simulation.Ledger.Submission;

/** Nothing is said twice, but for a mail of which nobody knew whether it had arrived. */
final class Repeats {

	private static final Set<String> REMINDERS = Set.of("choice_reminder", "offer_reminder", "interview_reminder",
			"invitation_reminder", "information_reminder");

	/** What answers something the person did, each time they do it. */
	private static final Set<String> ANSWERS = Set.of("withdrawn", "reopened", "already_applied");

	private final List<Finding> findings;

	private int count;

	Repeats(List<Finding> findings) {
		this.findings = findings;
	}

	/** How often the same mail came again after a doubt. */
	int count() {
		return this.count;
	}

	/** The same Message-ID may come again when its first arrival was in doubt. */
	List<Delivery> withoutRepeats(Submission who, List<Delivery> mails) {
		Map<String, Delivery> known = new HashMap<>();
		Map<String, Delivery> words = new HashMap<>();
		List<Delivery> once = new ArrayList<>();
		for (Delivery mail : mails) {
			Delivery before = known.put(mail.mail().messageId(), mail);
			if (before != null) {
				boolean same = before.mail().equals(mail.mail());
				if (before.doubted() && same) {
					this.count++;
				}
				else {
					report(Rule.DUPLICATE, who.address(), mail.at(),
							(same ? "again without a doubt: " : "again with other words: ") + mail.mail().subject());
				}
				continue;
			}
			String kind = Letters.kind(mail.mail());
			Delivery alike = words.put(mail.mail().subject() + mail.mail().text(), mail);
			boolean reminder = REMINDERS.contains(kind) && alike != null
					&& !day(alike.at(), who.zone()).equals(day(mail.at(), who.zone()));
			boolean ownAct = ANSWERS.contains(kind)
					|| (kind.equals("times_unfit") && alike != null && wereAskedAgain(once, alike));
			if (alike != null && !reminder && !ownAct) {
				report(Rule.DUPLICATE, who.address(), mail.at(), "the same words twice: " + mail.mail().subject());
			}
			once.add(mail);
		}
		return once;
	}

	/** Who finds that none of the new times fits either is answered in the same words. */
	private static boolean wereAskedAgain(List<Delivery> mails, Delivery before) {
		return mails.stream()
			.anyMatch((mail) -> mail.at().isAfter(before.at())
					&& Letters.kind(mail.mail()).equals("interview_invitation"));
	}

	private static LocalDate day(Instant moment, ZoneId zone) {
		return LocalDate.ofInstant(moment, zone);
	}

	private void report(Rule rule, String address, Instant at, String words) {
		this.findings.add(Finding.of(rule, address, at, words));
	}

}
