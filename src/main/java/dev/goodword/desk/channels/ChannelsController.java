package dev.goodword.desk.channels;

import java.util.List;
import java.util.Locale;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.channels.RobotId;
import dev.goodword.channels.RobotMatter;
import dev.goodword.channels.RobotSummary;
import dev.goodword.channels.Robots;
import dev.goodword.channels.UnknownRobot;
import dev.goodword.desk.OperationsTabs;
import dev.goodword.desk.Wording;
import dev.goodword.shared.LocaleTag;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The ways other than mail: how they are doing, and the robots in groups of colleagues.
 */
@Controller
class ChannelsController {

	private final Robots robots;

	private final ChannelLines lines;

	private final MessageSource texts;

	ChannelsController(Robots robots, ChannelLines lines, MessageSource texts) {
		this.robots = robots;
		this.lines = lines;
		this.texts = texts;
	}

	@GetMapping("/operations/channels")
	@Access(value = Audience.STAFF, permission = Permission.SEE_HEALTH)
	String list(StaffMember who, Locale locale, Model model) {
		Wording words = words(who, locale);
		model.addAttribute("channels", this.lines.view(who, words));
		model.addAttribute("mayText", AccessPolicy.may(who, Permission.MANAGE_TEXTS));
		model.addAttribute("mayAdd", !this.lines.companies(who).isEmpty());
		model.addAttribute("tabs", OperationsTabs.of(who, words::say, "/operations/channels"));
		return "desk/channels";
	}

	@GetMapping("/operations/channels/new")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_ORGANISATION)
	String empty(StaffMember who, Locale locale, Model model) {
		String company = this.lines.companies(who)
			.stream()
			.findFirst()
			.map(Company::id)
			.map(Object::toString)
			.orElse("");
		return form(RobotForm.empty(LocaleTag.of(locale), company), who, locale, model);
	}

	@PostMapping("/operations/channels")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_ORGANISATION)
	String add(@ModelAttribute("form") RobotForm form, BindingResult errors, StaffMember who, Locale locale,
			HttpServletResponse response, Model model) {
		form.check(this.lines.companies(who), true, errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(form, who, locale, model);
		}
		return "redirect:/operations/channels/" + this.robots.add(form.wish(), who) + "?done=robot-added";
	}

	@GetMapping("/operations/channels/{id}")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_ORGANISATION)
	String one(@PathVariable RobotId id, StaffMember who, Locale locale, Model model) {
		RobotSummary robot = robot(id, who);
		return robot(robot, RobotForm.of(robot), who, locale, model);
	}

	@PostMapping("/operations/channels/{id}")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_ORGANISATION)
	String change(@PathVariable RobotId id, @ModelAttribute("form") RobotForm typed, BindingResult errors,
			StaffMember who, Locale locale, HttpServletResponse response, Model model) {
		RobotSummary robot = robot(id, who);
		RobotForm form = typed.about(robot);
		form.check(this.lines.companies(who), false, errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return robot(robot, typed, who, locale, model);
		}
		this.robots.change(id, form.wish(), who);
		return "redirect:/operations/channels/" + id + "?done=robot-changed";
	}

	/** The robot itself is called by a worker, never by this thread. */
	@PostMapping("/operations/channels/{id}/trial")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_ORGANISATION)
	String tryOut(@PathVariable RobotId id, StaffMember who) {
		this.robots.tryOut(id, who);
		return "redirect:/operations/channels/" + id + "?done=robot-tried";
	}

	@PostMapping("/operations/channels/{id}/removal")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_ORGANISATION)
	String remove(@PathVariable RobotId id, StaffMember who) {
		this.robots.remove(id, who);
		return "redirect:/operations/channels?done=robot-removed";
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String notFound(UnknownRobot ex) {
		return "error/404";
	}

	private RobotSummary robot(RobotId id, StaffMember who) {
		return this.robots.find(id, who).orElseThrow(UnknownRobot::new);
	}

	private String form(RobotForm form, StaffMember who, Locale locale, Model model) {
		model.addAttribute("form", form);
		addChoices(who, locale, model);
		return "desk/robot-new";
	}

	private String robot(RobotSummary robot, RobotForm form, StaffMember who, Locale locale, Model model) {
		Wording words = words(who, locale);
		model.addAttribute("form", form);
		model.addAttribute("robot", robot);
		model.addAttribute("what", words.say("channels.what", words.say(robot.kind().label()), robot.end()));
		model.addAttribute("last", this.lines.last(robot, words));
		addChoices(who, locale, model);
		return "desk/robot";
	}

	private void addChoices(StaffMember who, Locale locale, Model model) {
		Wording words = words(who, locale);
		model.addAttribute("matters", RobotMatter.values());
		model.addAttribute("kinds", ChannelLines.kinds(words));
		model.addAttribute("languages", ChannelLines.languages(words));
		model.addAttribute("companies", this.lines.companyOptions(who, words));
	}

	private Wording words(StaffMember who, Locale locale) {
		return new Wording(this.texts, LocaleTag.of(locale), who.zone());
	}

}
