package dev.goodword.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * The name above a page that speaks for no company of its own. The companies are read at
 * most once a minute, and a database that is away leaves the sign as it was.
 */
@Component
class HouseSign {

	private static final Duration LONGEST_KEPT = Duration.ofMinutes(1);

	private final ObjectProvider<HouseName> house;

	private final OrganisationTables organisation;

	private final InstantSource clock;

	private volatile Known known = new Known(List.of(), Instant.EPOCH);

	HouseSign(ObjectProvider<HouseName> house, OrganisationTables organisation, InstantSource clock) {
		this.house = house;
		this.organisation = organisation;
		this.clock = clock;
	}

	/**
	 * The name for this reader: that of the house, else of the only company there is or
	 * they work for.
	 * @param who who is signed in; null when nobody is
	 * @return the name, or null when the product's own must do
	 */
	@Nullable String name(@Nullable StaffMember who, LocaleTag reader) {
		HouseName given = this.house.getIfAvailable();
		if (given != null) {
			return given.text().in(reader);
		}
		List<Company> companies = companies();
		return only(companies).or(() -> only(theirs(companies, who)))
			.map((company) -> company.name().in(reader))
			.orElse(null);
	}

	private static Optional<Company> only(List<Company> companies) {
		return (companies.size() == 1) ? Optional.of(companies.get(0)) : Optional.empty();
	}

	private static List<Company> theirs(List<Company> companies, @Nullable StaffMember who) {
		if (who == null || who.grants().stream().anyMatch((grant) -> grant.company() == null)) {
			return List.of();
		}
		List<CompanyId> granted = who.grants().stream().map(Grant::company).filter(Objects::nonNull).toList();
		return companies.stream().filter((company) -> granted.contains(company.id())).toList();
	}

	private List<Company> companies() {
		Instant now = this.clock.instant();
		Known kept = this.known;
		if (!kept.isFresh(now)) {
			// whoever else comes meanwhile reads the old sign, and does not wait
			this.known = new Known(kept.companies(), now);
			try {
				this.known = new Known(this.organisation.companies(), now);
			}
			catch (DataAccessException ex) {
				return kept.companies();
			}
		}
		return this.known.companies();
	}

	/** Forgets what was read: there is a new company. */
	void forget() {
		this.known = new Known(this.known.companies(), Instant.EPOCH);
	}

	private record Known(List<Company> companies, Instant readAt) {

		boolean isFresh(Instant now) {
			return !now.isBefore(this.readAt) && Duration.between(this.readAt, now).compareTo(LONGEST_KEPT) < 0;
		}

	}

}
