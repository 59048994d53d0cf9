package dev.goodword.offers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.JobApplicationId;

import org.springframework.data.repository.Repository;

/** Where offers are kept. Who changes one has locked its application before. */
interface OfferRepository extends Repository<Offer, OfferId> {

	Offer saveAndFlush(Offer offer);

	Optional<Offer> findById(OfferId id);

	List<Offer> findByApplicationInAndLive(Collection<JobApplicationId> applications, Integer live);

	List<Offer> findByApplication(JobApplicationId application);

	Optional<Offer> findByApplicationAndLive(JobApplicationId application, Integer live);

}
