package dev.goodword.sample;

import java.util.Comparator;
import java.util.List;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.StaffMember;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The newcomer's first page: who works at the sample company and how to sign in as them;
 * and the clock.
 */
@Controller
@OnSampleInstallation
class SampleController {

	private final SampleTables tables;

	private final SampleClock clock;

	private final Accounts accounts;

	private final SampleProgress progress;

	private final Environment settings;

	SampleController(SampleTables tables, SampleClock clock, Accounts accounts, SampleProgress progress,
			Environment settings) {
		this.tables = tables;
		this.clock = clock;
		this.accounts = accounts;
		this.progress = progress;
		this.settings = settings;
	}

	@GetMapping("/sample")
	@Access(Audience.SAMPLE_LOOPBACK)
	String start(Model model) {
		model.addAttribute("people", this.tables.passwords().stream().map(this::person).toList());
		model.addAttribute("leaving", SampleState.of(this.settings) == SampleState.LEAVING);
		return "sample/start";
	}

	/** How far the making of the company is; looks again by itself every second. */
	@GetMapping(SampleCurtain.PAGE)
	@Access(Audience.PUBLIC)
	String telling(HttpServletResponse response, Model model) {
		if (!this.progress.isRunning()) {
			return "redirect:/sample";
		}
		response.setHeader("Refresh", "1");
		model.addAttribute("percent", this.progress.percent());
		return "sample/telling";
	}

	/** Removes the sample with all its data at the next start. */
	@PostMapping("/sample/leave")
	@Access(Audience.SAMPLE_LOOPBACK)
	String leave() {
		SampleState.LEAVING.keep(this.settings);
		return "redirect:/sample#leave";
	}

	/** Keeps the sample after all. */
	@PostMapping("/sample/stay")
	@Access(Audience.SAMPLE_LOOPBACK)
	String stay() {
		SampleState.READY.keep(this.settings);
		return "redirect:/sample#leave";
	}

	@PostMapping("/sample/clock")
	@Access(Audience.SAMPLE_LOOPBACK)
	String move(@RequestParam ClockStep step, @RequestParam(defaultValue = "/sample") String back) {
		this.clock.move(step);
		return "redirect:" + local(back);
	}

	private Person person(SampleTables.Password password) {
		StaffMember member = this.accounts.member(password.account());
		List<String> roles = member.grants()
			.stream()
			.map(Grant::role)
			.sorted(Comparator.naturalOrder())
			.map((role) -> "sample.role." + role.name())
			.distinct()
			.toList();
		return new Person(member.name(), member.email().value(), password.password(), roles);
	}

	/**
	 * The page the button was on, if it is one of ours: a plain path within the product.
	 */
	private static String local(String page) {
		return page.matches("/([A-Za-z0-9_.~-]+(/[A-Za-z0-9_.~-]+)*)?") ? page : "/";
	}

	/** One person of the sample company. */
	record Person(String name, String email, String password, List<String> roles) {
	}

}
