package dev.goodword.surveys.comments;

import java.util.List;
import java.util.stream.Stream;

import dev.goodword.accounts.Accounts;

import org.springframework.stereotype.Component;

/** The names of everybody who works here, and those of the companies. */
@Component
class HouseNames {

	private final Accounts accounts;

	HouseNames(Accounts accounts) {
		this.accounts = accounts;
	}

	/** All of them, beside those of the people the words are about. */
	Names beside(List<String> near) {
		return Names.of(near, this.accounts.names().values(),
				this.accounts.companies()
					.stream()
					.flatMap((company) -> Stream.of(company.name().en(), company.name().zhHans()))
					.toList());
	}

}
