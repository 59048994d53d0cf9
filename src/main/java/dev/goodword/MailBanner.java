package dev.goodword;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.communication.MailWatch;
import dev.goodword.communication.inbound.InboundWatch;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import dev.goodword.web.Banner;
import dev.goodword.web.BannerSource;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Tells signed-in staff on every page that no mail can leave, or none comes in. */
@Component
class MailBanner implements BannerSource {

	private final MailWatch watch;

	private final InboundWatch inbound;

	MailBanner(MailWatch watch, InboundWatch inbound) {
		this.watch = watch;
		this.inbound = inbound;
	}

	@Override
	public List<Banner> banners(HttpServletRequest request, LocaleTag reader) {
		if (request.getUserPrincipal() == null) {
			return List.of();
		}
		return Stream.concat(outgoing().stream(), incoming(reader).stream()).toList();
	}

	private Optional<Banner> outgoing() {
		return this.watch.trouble()
			.map((trouble) -> Banner.of(Banner.Kind.ALARM, trouble.label(), this.watch.waiting()));
	}

	/** A database that is away has a page of its own, and this banner is not worth it. */
	private Optional<Banner> incoming(LocaleTag reader) {
		try {
			return this.inbound.trouble()
				.map((trouble) -> Banner
					.of(Banner.Kind.ALARM, trouble.why().label(),
							DateWords.in(reader, ZoneOffset.UTC).dateTime(trouble.since()).text())
					.explainedAt("/operations"));
		}
		catch (DataAccessException | TransactionException ex) {
			return Optional.empty();
		}
	}

}
