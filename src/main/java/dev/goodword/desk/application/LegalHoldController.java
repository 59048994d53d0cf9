package dev.goodword.desk.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.applications.legal.LegalHold;
import dev.goodword.applications.legal.LegalHolds;
import dev.goodword.applications.legal.SettingLegalHolds;
import dev.goodword.applications.legal.WantedLegalHold;
import dev.goodword.communication.Messages;
import dev.goodword.desk.Paths;
import dev.goodword.promises.LegalHoldPromises;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Holding an application for the law: the reason and the last day, the letter as they
 * will read it, the yes of a second person, and the end. For those who answer for it and
 * nobody else: the reason stands on this page alone.
 */
@Controller
class LegalHoldController {

	private final Readers readers;

	private final Dialogs dialogs;

	private final LegalHolds holds;

	private final SettingLegalHolds setting;

	private final LegalHoldPromises promises;

	private final Messages messages;

	LegalHoldController(Readers readers, Dialogs dialogs, LegalHolds holds, SettingLegalHolds setting,
			LegalHoldPromises promises, Messages messages) {
		this.readers = readers;
		this.dialogs = dialogs;
		this.holds = holds;
		this.setting = setting;
		this.promises = promises;
		this.messages = messages;
	}

	@GetMapping("/applications/{id}/legal-hold")
	@Access(value = Audience.STAFF, permission = Permission.AGREE_LEGAL_HOLD)
	ModelAndView show(@PathVariable String id, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.AGREE_LEGAL_HOLD, locale);
		return page(reader, LegalHoldForm.EMPTY, List.of(), HttpStatus.OK);
	}

	@PostMapping("/applications/{id}/legal-hold")
	@Access(value = Audience.STAFF, permission = Permission.LEGAL_HOLD)
	ModelAndView ask(@PathVariable String id, @ModelAttribute("form") LegalHoldForm form,
			@RequestParam(defaultValue = "look") String step, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.LEGAL_HOLD, locale);
		if (step.equals("change")) {
			return page(reader, form, List.of(), HttpStatus.OK);
		}
		WantedLegalHold wanted = form.wanted();
		List<Problem> problems = problems(reader, wanted);
		if (wanted == null || !problems.isEmpty()) {
			return page(reader, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (!step.equals("send")) {
			return look(reader, form, wanted);
		}
		try {
			this.setting.ask(reader.application().id(), wanted, who);
		}
		catch (Refused ex) {
			return page(reader, form, List.of(problem(reader, ex)), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return new ModelAndView("redirect:" + LegalHoldCards.page(reader) + "?done=legal-hold-asked");
	}

	@PostMapping("/applications/{id}/legal-hold/agree")
	@Access(value = Audience.STAFF, permission = Permission.AGREE_LEGAL_HOLD)
	ModelAndView agree(@PathVariable String id, @RequestParam String hold, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.AGREE_LEGAL_HOLD, locale);
		return settled(reader, hold, "legal-hold-begun",
				(found) -> this.setting.agree(reader.application().id(), found, who));
	}

	@PostMapping("/applications/{id}/legal-hold/refuse")
	@Access(value = Audience.STAFF, permission = Permission.AGREE_LEGAL_HOLD)
	ModelAndView refuse(@PathVariable String id, @RequestParam String hold, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.AGREE_LEGAL_HOLD, locale);
		return settled(reader, hold, "legal-hold-refused",
				(found) -> this.setting.refuse(reader.application().id(), found, who));
	}

	@PostMapping("/applications/{id}/legal-hold/lift")
	@Access(value = Audience.STAFF, permission = Permission.LEGAL_HOLD)
	ModelAndView lift(@PathVariable String id, @RequestParam String hold, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.LEGAL_HOLD, locale);
		return settled(reader, hold, "legal-hold-lifted",
				(found) -> this.setting.lift(reader.application().id(), found, who));
	}

	private ModelAndView settled(Reader reader, String hold, String done, Consumer<UUID> act) {
		try {
			act.accept(Paths.id(hold));
		}
		catch (Refused ex) {
			return page(reader, LegalHoldForm.EMPTY, List.of(problem(reader, ex)), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ConcurrencyFailureException ex) {
			return new ModelAndView("redirect:" + LegalHoldCards.page(reader));
		}
		return new ModelAndView("redirect:" + LegalHoldCards.page(reader) + "?done=" + done);
	}

	private List<Problem> problems(Reader reader, @Nullable WantedLegalHold wanted) {
		if (wanted == null) {
			return List.of(new Problem("until", reader.say("applications.legal.refused.day")));
		}
		return this.setting.objection(reader.application().id(), wanted, reader.who())
			.map((refusal) -> List.of(problem(reader, new Refused(refusal))))
			.orElse(List.of());
	}

	private static Problem problem(Reader reader, Refused refused) {
		String key = refused.refusal().messageKey();
		return new Problem(key.endsWith("reason") ? "reason" : "until", reader.say(key));
	}

	private ModelAndView look(Reader reader, LegalHoldForm form, WantedLegalHold wanted) {
		ModelAndView page = new ModelAndView("desk/legal-hold-look");
		page.addObject("form", form);
		page.addObject("dialog", this.dialogs.of(reader, List.of()));
		page.addObject("send", letter(reader, wanted.until()));
		return page;
	}

	private SendBox letter(Reader reader, LocalDate until) {
		LocalDate told = Objects.requireNonNull(this.promises.preview(reader.application().id(), until));
		return this.dialogs.sendBox(reader, this.messages.previewLegalHold(reader.application().id(), told), told);
	}

	private ModelAndView page(Reader reader, LegalHoldForm form, List<Problem> problems, HttpStatus status) {
		LegalHold asked = this.holds.asked(reader.application().id()).orElse(null);
		ModelAndView page = new ModelAndView("desk/legal-hold", status);
		page.addObject("form", form);
		page.addObject("dialog", this.dialogs.of(reader, problems));
		page.addObject("standing",
				this.holds.standing(reader.application().id()).map((hold) -> line(reader, hold)).orElse(null));
		page.addObject("asked", (asked != null) ? line(reader, asked) : null);
		page.addObject("own", asked != null && asked.askedBy().equals(reader.who().id()));
		page.addObject("letter",
				(asked != null && reader.application().isOpen()) ? letter(reader, asked.until()) : null);
		page.addObject("sets", reader.may(Permission.LEGAL_HOLD));
		page.addObject("maySet", reader.may(Permission.LEGAL_HOLD) && asked == null && reader.application().isOpen());
		page.addObject("last", reader.dates().shortDate(this.setting.lastDay(reader.application().id())).text());
		return page;
	}

	private static Line line(Reader reader, LegalHold hold) {
		return new Line(hold.id().toString(), LegalHoldCards.day(reader, hold), hold.reason(),
				reader.say("desk.legal.by", reader.name(hold.askedBy()), reader.moment(hold.askedAt()).text()),
				hold.isStanding() ? reader.say("desk.legal.agreedBy", reader.name(hold.answeredBy())) : null);
	}

	/**
	 * One hold in words.
	 *
	 * @param second who agreed; null while nobody has
	 */
	record Line(String id, String until, String reason, String first, @Nullable String second) {
	}

}
