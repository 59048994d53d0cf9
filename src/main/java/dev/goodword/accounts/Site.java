package dev.goodword.accounts;

import java.time.ZoneId;

import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocalizedText;

/**
 * A place where people of a company work.
 *
 * @param id which
 * @param company the company it belongs to
 * @param name as applicants read it
 * @param city the city or town
 * @param country ISO 3166-1 alpha-2
 * @param region the state, province or county; empty when there is none
 * @param postalCode the postal code; empty when there is none
 * @param zone where the working day is
 */
public record Site(SiteId id, CompanyId company, LocalizedText name, String city, String country, String region,
		String postalCode, ZoneId zone) {

}
