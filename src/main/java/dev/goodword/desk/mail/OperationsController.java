package dev.goodword.desk.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.HeldMail;
import dev.goodword.communication.MailOperations;
import dev.goodword.communication.MailStanding;
import dev.goodword.communication.MailTrouble;
import dev.goodword.communication.ReleasingMail;
import dev.goodword.communication.inbound.InboundWatch;
import dev.goodword.communication.inbound.MailboxStanding;
import dev.goodword.desk.OperationsTabs;
import dev.goodword.desk.Wording;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of those who run the installation. */
@Controller
class OperationsController {

	private final MailOperations mail;

	private final InboundWatch inbound;

	private final ReleasingMail releasing;

	private final MessageSource texts;

	private final InstantSource clock;

	OperationsController(MailOperations mail, ReleasingMail releasing, InboundWatch inbound, MessageSource texts,
			InstantSource clock) {
		this.mail = mail;
		this.releasing = releasing;
		this.inbound = inbound;
		this.texts = texts;
		this.clock = clock;
	}

	@GetMapping("/operations")
	@Access(value = Audience.STAFF, permission = Permission.SEE_HEALTH)
	String operations(StaffMember who, Locale locale, Model model) {
		Wording words = new Wording(this.texts, LocaleTag.of(locale), who.zone());
		OperationsView.Incoming incoming = incoming(words);
		model.addAttribute("mail", view(this.mail.standing(), incoming.trouble() != null, words, this.clock.instant()));
		model.addAttribute("incoming", incoming);
		model.addAttribute("held", this.releasing.held().map((held) -> held(held, who, words)).orElse(null));
		model.addAttribute("tabs", OperationsTabs.of(who, words::say, "/operations"));
		model.addAttribute("mayRecount", AccessPolicy.may(who, Permission.RECOUNT));
		return "desk/operations";
	}

	/** Mail leaves from here from now on; the person saw what would leave. */
	@PostMapping("/operations/release")
	@Access(value = Audience.STAFF, permission = Permission.RUN_INSTALLATION)
	String release(@RequestParam(defaultValue = "") String holder, StaffMember who) {
		boolean released = this.releasing.release(holder, who.id().value());
		return "redirect:/operations?done=" + (released ? "mail-released" : "mail-not-released");
	}

	private static OperationsView.Held held(HeldMail held, StaffMember who, Wording words) {
		return new OperationsView.Held(
				words.say(held.restored() ? "desk.operations.held.restored" : "desk.operations.held.copied"),
				words.say("desk.operations.held.due", held.due()),
				words.say("desk.operations.held.stale", held.stale()),
				AccessPolicy.may(who, Permission.RUN_INSTALLATION) ? held.holder() : null);
	}

	private static OperationsView view(MailStanding standing, boolean deaf, Wording words, Instant now) {
		DateWords dates = words.dates(words.zone());
		long ready = standing.queues().stream().mapToLong(MailStanding.Queue::ready).sum();
		MailTrouble trouble = standing.trouble();
		boolean still = trouble != null && trouble != MailTrouble.UNCHECKED;
		String headline = still ? words.say("desk.operations.still")
				: deaf ? words.say("desk.operations.deaf") : words.say("desk.operations.headline", ready);
		return new OperationsView(headline, (trouble == null) ? null : words.say(trouble.label(), ready),
				facts(standing, words),
				standing.queues()
					.stream()
					.map((queue) -> new OperationsView.Queue(words.say(queue.label()), queue.ready(), queue.later(),
							queue.doubtful(), (queue.oldest() != null) ? dates.dateTime(queue.oldest()) : null))
					.toList(),
				new DeliveryLines(words).of(standing, now));
	}

	private OperationsView.Incoming incoming(Wording words) {
		DateWords dates = words.dates(words.zone());
		DateWords utc = words.dates(ZoneOffset.UTC);
		return new OperationsView.Incoming(
				this.inbound.trouble()
					.map((trouble) -> words.say(trouble.why().label(), utc.dateTime(trouble.since()).text()))
					.orElse(null),
				this.inbound.lastReturned()
					.map((at) -> words.say("desk.operations.returned", dates.dateTime(at).text()))
					.orElse(null),
				this.inbound.standing().stream().map((box) -> box(box, words, dates)).toList());
	}

	private static OperationsView.Box box(MailboxStanding box, Wording words, DateWords dates) {
		String state = (box.awaySince() != null)
				? words.say("desk.operations.away", dates.dateTime(box.awaySince()).text())
				: words.say("desk.operations.read");
		return new OperationsView.Box(box.mailbox(), state,
				(box.lookedAt() != null) ? dates.dateTime(box.lookedAt()) : null,
				(box.arrivedAt() != null) ? dates.dateTime(box.arrivedAt()) : null);
	}

	private static List<String> facts(MailStanding standing, Wording words) {
		List<String> facts = new ArrayList<>();
		if (standing.nextTry() != null) {
			facts.add(words.say("desk.operations.next", words.dates(words.zone()).dateTime(standing.nextTry()).text()));
		}
		Duration needs = standing.needs();
		if (!needs.isZero()) {
			facts.add(words.say("desk.operations.needs", Math.max(1, needs.toMinutes())));
		}
		if (standing.blocked() > 0) {
			facts.add(words.say("desk.operations.blocked", standing.blocked()));
		}
		if (standing.unchecked() > 0) {
			facts.add(words.say("desk.operations.unchecked", standing.unchecked()));
		}
		facts.add(words.say("desk.operations.failed", standing.failed()));
		return facts;
	}

}
