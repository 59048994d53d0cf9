package dev.goodword;

import java.util.Objects;
import java.util.Set;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages that say what went wrong, by status; they read nothing but the request. */
@Controller
class ErrorPages implements ErrorController {

	private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

	private static final Set<Integer> WRITTEN = Set.of(403, 404, 409, 410, 413, 429, 503);

	@Access(Audience.PUBLIC)
	@RequestMapping("${spring.web.error.path:/error}")
	String tell(HttpServletRequest request, HttpServletResponse response) {
		HttpStatus status = statusOf(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
		if (status.is5xxServerError()) {
			log.error("Answered {}, reference {}", status.value(), request.getAttribute("reference"));
		}
		response.setStatus(status.value());
		return page(status);
	}

	/** Asked for directly it is a page that does not exist. */
	private static HttpStatus statusOf(@Nullable Object code) {
		HttpStatus status = (code instanceof Integer value) ? HttpStatus.resolve(value) : HttpStatus.NOT_FOUND;
		return Objects.requireNonNullElse(status, HttpStatus.INTERNAL_SERVER_ERROR);
	}

	/** The template of a status. */
	private static String page(HttpStatus status) {
		if (WRITTEN.contains(status.value())) {
			return "error/" + status.value();
		}
		return status.is4xxClientError() ? "error/4xx" : "error/5xx";
	}

}
