package dev.goodword.simulation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import dev.goodword.calendars.Calendars;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.simulation.Ledger.Submission;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

/**
 * The checker of the simulated years for a product that runs elsewhere: mails come as a
 * mail server took them. May be told from several threads.
 */
public final class OutsideJudge {

	private final Ledger ledger = new Ledger();

	private final List<Delivery> history = new ArrayList<>();

	private int repeats;

	/** Somebody who lives in China and reads English was told that they have applied. */
	public synchronized void applied(String address, ZoneId zone, Instant at) {
		this.ledger.submissions.put(address, new Submission(address, LocaleTag.EN, zone, "CN", "cn", at));
	}

	/** Somebody was told that they have left. */
	public synchronized void left(String address, Instant at) {
		this.ledger.withdrawn(address, at);
	}

	/** The mail server has it. */
	public synchronized void took(String raw, Instant at) {
		this.history.add(new Delivery(at, read(raw), false));
	}

	/** The process died: who took what since then may not have been told so. */
	public synchronized void died(Instant since) {
		this.history
			.replaceAll((mail) -> mail.at().isBefore(since) ? mail : new Delivery(mail.at(), mail.mail(), true));
	}

	/** What must not be, each in a line. */
	public synchronized List<String> findings(Instant end) {
		World world = new World(1);
		Storm calm = new Storm(world, true, 0);
		try (HouseOnMaps house = new HouseOnMaps(world, calm, new MailSink(calm))) {
			Calendars calendars = house.get(Calendars.class);
			Checker checker = new Checker(this.ledger, calendars::coded, calendars::ofCountry, true);
			List<Finding> findings = checker.judge(this.history, end);
			this.repeats = checker.repeats();
			return findings.stream().map(Finding::toString).toList();
		}
	}

	/** How many mails came to candidates and staff. */
	public synchronized int mails() {
		return this.history.size();
	}

	/** How often a mail came again after a doubt; known when the findings are. */
	public int repeats() {
		return this.repeats;
	}

	/** How many mails of which kind came. */
	public synchronized Map<String, Integer> kinds() {
		Map<String, Integer> kinds = new TreeMap<>();
		this.history.forEach((mail) -> kinds.merge(Letters.kind(mail.mail()), 1, Integer::sum));
		return kinds;
	}

	private static OutgoingMail read(String raw) {
		try {
			MimeMessage message = new MimeMessage(Session.getInstance(new Properties()),
					new ByteArrayInputStream(raw.getBytes(StandardCharsets.ISO_8859_1)));
			Map<String, String> parts = new HashMap<>();
			collect(message, parts);
			EmailAddress to = new EmailAddress(((InternetAddress) message.getAllRecipients()[0]).getAddress());
			String language = message.getHeader("Content-Language", null);
			return new OutgoingMail(message.getMessageID(), "", to, to, null, null, message.getSubject(),
					parts.getOrDefault("text/plain", "").replace("\r", ""), parts.getOrDefault("text/html", ""),
					LocaleTag.of(Locale.forLanguageTag((language != null) ? language : "en")), Map.of());
		}
		catch (MessagingException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void collect(Part part, Map<String, String> parts) throws MessagingException, IOException {
		Object content = part.getContent();
		if (content instanceof Multipart many) {
			for (int i = 0; i < many.getCount(); i++) {
				collect(many.getBodyPart(i), parts);
			}
		}
		else if (content instanceof String text) {
			parts.putIfAbsent(part.isMimeType("text/html") ? "text/html" : "text/plain", text);
		}
	}

}
