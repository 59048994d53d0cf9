package dev.goodword.accounts;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.web.KeptForm;
import dev.goodword.web.LocalPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/**
 * What staff see instead of a page that is not open to them: the sign-in page, which
 * leads back and holds a form that was just sent, or a page that says who can help.
 */
@ControllerAdvice
class StaffRefusals {

	@ExceptionHandler
	ModelAndView signIn(SignInNeeded refusal, HttpServletRequest request, HttpServletResponse response) {
		if (request.getHeader("HX-Request") != null) {
			response.setHeader("HX-Redirect", signInAt(currentPage(request)));
			return page("accounts/sign-in", HttpStatus.UNAUTHORIZED).addObject("form", SignInForm.empty(""));
		}
		Optional<KeptForm> kept = KeptForm.of(request).filter((form) -> !form.fields().isEmpty());
		if (kept.isPresent()) {
			return page("accounts/sign-in", HttpStatus.UNAUTHORIZED).addObject("kept", kept.get())
				.addObject("form", SignInForm.empty(kept.get().action()));
		}
		return new ModelAndView("redirect:" + signInAt(address(request)));
	}

	@ExceptionHandler
	ModelAndView notPermitted(PermissionRefused refusal, HttpServletRequest request) {
		List<Role> helpers = AccessPolicy.rolesWith(refusal.permission())
			.stream()
			.sorted(Comparator.naturalOrder())
			.toList();
		return StaffNavigation.on(page("accounts/refused", HttpStatus.FORBIDDEN), request)
			.addObject("permission", refusal.permission())
			.addObject("helpers", helpers);
	}

	private static ModelAndView page(String view, HttpStatus status) {
		return new ModelAndView(view, status);
	}

	/** The address of the sign-in page that leads back to a page of ours. */
	private static String signInAt(String back) {
		return LocalPath.parse(back)
			.map((path) -> "/sign-in?next=" + UriUtils.encode(path, StandardCharsets.UTF_8))
			.orElse("/sign-in");
	}

	/** The page a part was asked for from, as htmx tells it. */
	private static String currentPage(HttpServletRequest request) {
		String url = Objects.requireNonNullElse(request.getHeader("HX-Current-URL"), "");
		int host = url.indexOf("://");
		int path = (host < 0) ? -1 : url.indexOf('/', host + 3);
		return (path < 0) ? "" : url.substring(path);
	}

	private static String address(HttpServletRequest request) {
		boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
		String query = (read && request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		return request.getRequestURI() + query;
	}

}
