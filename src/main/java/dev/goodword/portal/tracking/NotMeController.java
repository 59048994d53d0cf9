package dev.goodword.portal.tracking;

import java.time.Duration;
import java.time.InstantSource;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.candidates.AddressChanges;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.communication.ChangingAddresses;
import dev.goodword.web.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the two mails about a change of address lead. Opening them changes nothing. */
@Controller
@RequestMapping("/my")
class NotMeController {

	private static final int PER_NETWORK = 60;

	private final AddressChanges changes;

	private final ChangingAddresses changing;

	private final Doorkeeper doorkeeper;

	private final StatusLinks links;

	private final Throttle networks;

	NotMeController(AddressChanges changes, ChangingAddresses changing, Doorkeeper doorkeeper, StatusLinks links,
			InstantSource clock) {
		this.changes = changes;
		this.changing = changing;
		this.doorkeeper = doorkeeper;
		this.links = links;
		this.networks = new Throttle(PER_NETWORK, Duration.ofMinutes(10), clock);
	}

	/** Leads whoever asked for the code to where it is typed, and nobody else. */
	@Access(Audience.PUBLIC)
	@GetMapping("/address")
	String code(HttpServletRequest request) {
		return this.doorkeeper.session(request)
			.filter((session) -> session.onlySubject() == null)
			.flatMap((session) -> this.changes.asking(session.candidate()))
			.map((target) -> "redirect:/a/" + this.links.token(target.candidate(), target.subject()) + "/address")
			.orElse("redirect:/my");
	}

	@Access(Audience.PUBLIC)
	@GetMapping("/not-me/{token}")
	String ask(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
		this.networks.admit(Throttle.network(request.getRemoteAddr()));
		response.setHeader("Referrer-Policy", "no-referrer");
		return page(this.changes.isReversible(token) ? "ask" : "gone", token, response, model);
	}

	@Access(Audience.PUBLIC)
	@PostMapping("/not-me/{token}")
	String takeBack(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
		this.networks.admit(Throttle.network(request.getRemoteAddr()));
		response.setHeader("Referrer-Policy", "no-referrer");
		return page(this.changing.takeBack(token, request.getRemoteAddr()) ? "done" : "gone", token, response, model);
	}

	private static String page(String state, String token, HttpServletResponse response, Model model) {
		if (state.equals("gone")) {
			response.setStatus(410);
		}
		model.addAttribute("state", state);
		model.addAttribute("token", token);
		return "portal/not-me";
	}

}
