package dev.goodword.sample;

import java.util.Comparator;
import java.util.List;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.StaffMember;
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

	SampleController(SampleTables tables, SampleClock clock, Accounts accounts) {
		this.tables = tables;
		this.clock = clock;
		this.accounts = accounts;
	}

	@GetMapping("/sample")
	@Access(Audience.SAMPLE_LOOPBACK)
	String start(Model model) {
		model.addAttribute("people", this.tables.passwords().stream().map(this::person).toList());
		return "sample/start";
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
