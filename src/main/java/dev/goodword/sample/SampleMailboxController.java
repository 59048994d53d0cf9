package dev.goodword.sample;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.communication.inbound.Inbox;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.DateWords.Said;
import dev.goodword.shared.LocaleTag;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The pages on which a newcomer reads every mail that went out. The HTML of a mail has an
 * address of its own and is shown in a frame: it alone may be framed, by us, and may do
 * nothing but show itself and be clicked.
 */
@Controller
@OnSampleInstallation
class SampleMailboxController {

	/** The policy of a mail: its own styles, no script, no form, nothing loaded. */
	static final String LETTER_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
			+ "form-action 'none'; frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation";

	private static final String POLICY = "Content-Security-Policy";

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final SampleMailbox mailbox;

	private final Inbox inbox;

	private final InstantSource clock;

	SampleMailboxController(SampleMailbox mailbox, Inbox inbox, InstantSource clock) {
		this.mailbox = mailbox;
		this.inbox = inbox;
		this.clock = clock;
	}

	@GetMapping("/sample/mailbox")
	@Access(Audience.SAMPLE_LOOPBACK)
	String list(@RequestParam(defaultValue = "") String q, Model model, Locale locale) {
		List<Row> rows = this.mailbox.newest(q).stream().map((mail) -> new Row(mail, shortly(mail, locale))).toList();
		model.addAttribute("mails", rows);
		model.addAttribute("q", q);
		return "sample/mailbox";
	}

	@GetMapping("/sample/mailbox/{number}")
	@Access(Audience.SAMPLE_LOOPBACK)
	String open(@PathVariable long number, Model model, Locale locale, HttpServletResponse response) {
		SampleMail mail = mail(number);
		model.addAttribute("mail", mail);
		model.addAttribute("at", said(mail, locale));
		response.setHeader(POLICY, response.getHeader(POLICY) + "; frame-src 'self'");
		return "sample/mail";
	}

	@GetMapping("/sample/mailbox/{number}/letter")
	@Access(Audience.SAMPLE_LOOPBACK)
	ResponseEntity<String> letter(@PathVariable long number, HttpServletResponse response) {
		SampleMail mail = mail(number);
		response.setHeader(POLICY, LETTER_POLICY);
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.body(mail.framedHtml());
	}

	/** The appointment a mail brought, to be put into a calendar of one's own. */
	@GetMapping("/sample/mailbox/{number}/invite.ics")
	@Access(Audience.SAMPLE_LOOPBACK)
	ResponseEntity<String> calendar(@PathVariable long number) {
		String calendars = mail(number).calendars();
		if (calendars == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"invite.ics\"")
			.contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
			.body(calendars);
	}

	/** Answers a mail as whoever got it, as if the answer had come by mail. */
	@PostMapping("/sample/mailbox/{number}/reply")
	@Access(Audience.SAMPLE_LOOPBACK)
	String reply(@PathVariable long number, @RequestParam(defaultValue = "") String words) {
		String text = words.strip();
		if (!text.isEmpty()) {
			this.inbox.receive(mail(number).answeredWith(text, this.clock.instant()));
		}
		return "redirect:/sample/mailbox/" + number + "?done=sample-replied";
	}

	private SampleMail mail(long number) {
		return this.mailbox.mail(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static Said said(SampleMail mail, Locale locale) {
		return DateWords.in(LocaleTag.of(locale), ZONE).longDateTime(mail.at());
	}

	private static Said shortly(SampleMail mail, Locale locale) {
		return DateWords.in(LocaleTag.of(locale), ZONE).dateTime(mail.at());
	}

	/** One line of the list. */
	record Row(SampleMail mail, Said at) {
	}

}
