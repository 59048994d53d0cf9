package dev.goodword.portal.surveying;

import java.time.Duration;
import java.time.InstantSource;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.surveys.Surveys;
import dev.goodword.web.Throttle;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an answer can be deleted, by its receipt and by nothing else. */
@Controller
class ReceiptController {

	private static final int TRIES = 10;

	private final Surveys surveys;

	private final Throttle networks;

	ReceiptController(Surveys surveys, InstantSource clock) {
		this.surveys = surveys;
		this.networks = new Throttle(TRIES, Duration.ofMinutes(10), clock);
	}

	@Access(Audience.PUBLIC)
	@GetMapping("/survey-receipt")
	String ask() {
		return "portal/survey-receipt";
	}

	@Access(Audience.PUBLIC)
	@PostMapping("/survey-receipt")
	String delete(@RequestParam(defaultValue = "") String receipt, HttpServletRequest request, Model model) {
		this.networks.admit(Throttle.network(request.getRemoteAddr()));
		model.addAttribute("deleted", this.surveys.delete(receipt));
		model.addAttribute("typed", receipt);
		return "portal/survey-receipt";
	}

}
